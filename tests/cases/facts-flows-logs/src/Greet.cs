// facts: data_flow
public class Greet {
  private readonly ILogger<Greet> _logger;

  public void In(Keeper keeper) {
    _logger.LogInformation("{Email} came in", keeper.Email); // fact: data_flow log category=email
    _logger.LogInformation("{Hive} opened", keeper.Hive); // ok: no data of a person
  }
}
