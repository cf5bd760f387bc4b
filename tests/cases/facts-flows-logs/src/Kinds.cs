// facts: data_flow
using Microsoft.Extensions.Logging;

class Swarms {
  private readonly ILogger<Swarms> _logger;

  void Read(object sent, Keeper keeper, FileInfo file) {
    _logger.LogWarning("Unknown message of {Kind}", sent.GetType().FullName); // ok: the name of a class
    _logger.LogWarning("Gone: {Path}", file.FullName); // ok: a path
    _logger.LogWarning("Keeper {Mail}", keeper.Email); // fact: data_flow log category=email
  }
}
