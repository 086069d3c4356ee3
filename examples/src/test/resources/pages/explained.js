// What a person sees of an explanation: whether each text has contrast, a size, and room.
const found = {troubles: []};

function luminance(color) {
  const parts = color.match(/[\d.]+/g).slice(0, 3).map(Number).map(v => {
    const c = v / 255;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
}

function paper(element) {
  for (let e = element; e; e = e.parentElement) {
    const color = getComputedStyle(e).backgroundColor;
    if (!/^rgba\(.*, 0\)$/.test(color)) {
      return color;
    }
  }
  return "rgb(255, 255, 255)";
}

for (const e of document.querySelectorAll("h1, p, a, b, th, span, code")) {
  if (e.textContent === "" || e.getClientRects().length === 0) {
    continue;
  }
  const [high, low] = [luminance(getComputedStyle(e).color), luminance(paper(e))].sort((x, y) => y - x);
  const ratio = (high + 0.05) / (low + 0.05);
  const box = e.getBoundingClientRect();
  const name = "'" + e.textContent.slice(0, 40) + "'";
  if (ratio < 4.5) {
    found.troubles.push(name + " has a contrast of " + ratio.toFixed(1));
  }
  if (parseFloat(getComputedStyle(e).fontSize) < 12) {
    found.troubles.push(name + " is too small to read");
  }
  if (box.left < 0 || box.right > innerWidth + 1) {
    found.troubles.push(name + " reaches from " + box.left + " to " + box.right);
  }
}
found.width = document.documentElement.scrollWidth;
found.rows = document.querySelectorAll("tbody tr").length;
found.ink = getComputedStyle(document.body).color;
found.dead = [...document.querySelectorAll("a[href]")]
    .map(a => a.getAttribute("href"))
    .filter(h => !h.startsWith("#") || !document.getElementById(h.slice(1)));
found.links = document.querySelectorAll("a[href]").length;
return JSON.stringify(found);
