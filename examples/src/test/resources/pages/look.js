// What a person sees of a page: every box where it is drawn, in bits, from nothing but its place.
const BYTE = 40;
const LABELS = 34;
const found = {structs: [], troubles: []};

function trouble(where, what) {
  found.troubles.push(where + ": " + what);
}

function luminance(color) {
  const parts = color.match(/[\d.]+/g).slice(0, 3).map(Number).map(v => {
    const c = v / 255;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
}

function contrast(a, b) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** The rows of a picture, from the numbers at its left: where each begins, and the byte there. */
function rows(svg, top, scale) {
  return [...svg.querySelectorAll("text.offset")].map(t => ({
    y: Math.round((t.getBoundingClientRect().bottom - top) / scale),
    byte: Number(t.textContent),
  }));
}

function boxes(svg, name) {
  const frame = svg.getBoundingClientRect();
  const scale = frame.width / svg.viewBox.baseVal.width;
  const labels = rows(svg, frame.top, scale);
  const drawn = [];
  for (const group of svg.querySelectorAll("g.field, g.padding")) {
    const box = group.querySelector("rect").getBBox();
    const row = labels.filter(l => l.y > box.y && l.y <= box.y + box.height + 1);
    if (row.length !== 1) {
      trouble(name, "a box has " + row.length + " rows");
      continue;
    }
    const cut = group.querySelector("text.cut");
    drawn.push({
      field: group.dataset.field || null,
      y: box.y,
      left: box.x,
      right: box.x + box.width,
      bit: 8 * row[0].byte + Math.round((box.x - LABELS) * 8 / BYTE),
      bits: cut ? 8 * Number(cut.textContent.match(/\d+/)[0]) : Math.round(box.width * 8 / BYTE),
    });
    for (const text of group.querySelectorAll("text")) {
      const t = text.getBBox();
      if (t.x < box.x - 1 || t.x + t.width > box.x + box.width + 1) {
        trouble(name, "'" + text.textContent + "' is wider than its box");
      }
      const ratio = contrast(getComputedStyle(text).fill, getComputedStyle(group.querySelector("rect")).fill);
      if (ratio < 4.5) {
        trouble(name, "'" + text.textContent + "' has a contrast of " + ratio.toFixed(1));
      }
      if (parseFloat(getComputedStyle(text).fontSize) * scale < 9) {
        trouble(name, "'" + text.textContent + "' is too small to read");
      }
    }
  }
  overlaps(drawn, name);
  return drawn;
}

function overlaps(drawn, name) {
  drawn.forEach((a, i) => drawn.slice(i + 1).forEach(b => {
    if (a.y === b.y && a.left < b.right - 0.01 && b.left < a.right - 0.01) {
      trouble(name, a.field + " lies over " + b.field);
    }
  }));
}

for (const section of document.querySelectorAll("main section")) {
  const shown = [...section.querySelectorAll(".abi")].filter(a => a.getClientRects().length > 0);
  if (shown.length !== 1) {
    trouble(section.id, shown.length + " layouts are shown");
    continue;
  }
  const size = shown[0].querySelector(".size").textContent.match(/\d+/g).map(Number);
  found.structs.push({
    name: section.id,
    size: size[0],
    alignment: size[1],
    boxes: boxes(shown[0].querySelector("svg.memory"), section.id),
  });
}
found.width = document.documentElement.scrollWidth;
found.links = [...document.querySelectorAll("a[href]")].map(a => a.getAttribute("href"));
found.ids = [...document.querySelectorAll("[id]")].map(e => e.id);
found.ink = getComputedStyle(document.body).color;
return JSON.stringify(found);
