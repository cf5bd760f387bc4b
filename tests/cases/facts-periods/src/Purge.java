// facts: retention
import java.time.Duration;
import java.time.Period;

public class Purge {
    private static final Duration LOG_RETENTION = Duration.parse("P90D"); // fact: retention server_log seconds=7776000
    private final Period deletedAccountGrace = Period.parse("P2W"); // fact: retention account seconds=1209600
    private final Duration pollInterval = Duration.parse("PT1H"); // ok: how often, not how long
}
