// facts: data data_flow region
using Amazon;
using Microsoft.EntityFrameworkCore;

public class ShopDb : DbContext {
  public DbSet<Customer> Customers { get; set; }
}

[Table("Customers")]
public class Customer {
  public string Email { get; set; } // fact: data email of=Customer
  public DateTime DateOfBirth { get; set; } // fact: data date_of_birth of=Customer
  public int Position { get; set; } // ok: tells nobody
}

class Welcome {
  void Run(Customer customer) {
    var s3 = new AmazonS3Client(RegionEndpoint.EUCentral1); // fact: region eu-central-1
    _logger.LogInformation("welcome {Email}", customer.Email); // fact: data_flow log category=email
    _logger.LogInformation("started"); // ok: nothing of anybody
  }
}
