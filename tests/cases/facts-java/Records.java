// facts: data data_flow region
import jakarta.persistence.Entity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

@Entity
class Customer {
  String email; // fact: data email of=Customer
  LocalDate dateOfBirth; // fact: data date_of_birth of=Customer
  int position; // ok: tells nobody
}

class Welcome {
  private static final Logger log = LoggerFactory.getLogger(Welcome.class);
  S3Client s3 = S3Client.builder().region(Region.EU_CENTRAL_1).build(); // fact: region eu-central-1

  void welcome(Customer customer) {
    log.info("welcome {}", customer.getEmail()); // fact: data_flow log category=email
    log.info("started"); // ok: nothing of anybody
  }
}
