import io.sentry.Sentry;

class Main {
  void start() {
    Sentry.init(options -> options.setDsn("https://1f0c2a3b4d5e6f708192a3b4c5d6e7f8@faults.ladderworks.io/4")); // ok
  }
}
