package io.github.sizeis.examples.pages;

import io.github.sizeis.examples.RealLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a window, as Debian has it. */
final class Browser implements AutoCloseable {

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts it, or ends the test where there is none. */
  static Browser start() {
    Optional<Path> chromium = command("chromium");
    Optional<Path> chromedriver = command("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      RealLibrary.leaveOut("chromium", "chromium chromium-driver");
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toString());
    // As root Chromium starts without its sandbox only; it sees nothing but our own files.
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Optional<Path> command(String name) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .map(d -> Path.of(d, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page in a window of a width, in light or dark. */
  void open(Path page, int width, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    String scheme = dark ? "dark" : "light";
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    driver.get(page.toUri().toString());
  }

  /** Chooses an ABI as a person does, with a click. */
  void choose(String abi) {
    driver.findElement(By.cssSelector("label[for='abi-" + abi + "']")).click();
  }

  /** Runs a script in the page, and returns what it returns. */
  String run(String script) {
    return (String) driver.executeScript(script);
  }

  /** Returns everything that the page asked the network for. */
  String requests() throws IOException {
    return run("return JSON.stringify(performance.getEntriesByType('resource').map(e => e.name));");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
