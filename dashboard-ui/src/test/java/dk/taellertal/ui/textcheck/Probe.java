package dk.taellertal.ui.textcheck;
import dk.taellertal.ui.app.DemoHome;
import dk.taellertal.ui.format.UiTexts;
import java.nio.file.*;
public class Probe {
  public static void main(String[] a) throws Exception {
    Path f = Path.of("/tmp/tc-home"); boolean there = Files.exists(f.resolve("demo"));
    try (var home = there ? dk.taellertal.ingest.upload.Instance.open(new dk.taellertal.ingest.archive.Home(f.resolve("demo")), DemoHome.CLOCK, java.time.Duration.ZERO) : DemoHome.in(f)) {
      for (String file : a) {
        long t = System.nanoTime();
        KnownNumbers known = KnownNumbers.of(home.snapshot());
        long t1 = System.nanoTime();
        var doc = new TextCheck(known, UiTexts.danish()).of(Files.readString(Path.of(file)));
        System.out.printf("%s known %d ms, check %d ms, series %d%n", file, (t1-t)/1000000, (System.nanoTime()-t1)/1000000, known.series().size());
        doc.numbers().forEach(n -> System.out.printf("%-22s %-12s %-10s %-8s %s%n", n.text().replace('\n',' '), n.unit(), n.period(), n.verdict(), n.reason()));
        System.out.println(doc.counts());
      }
    }
  }
}
