using Microsoft.Extensions.Logging;
public class LoginHandler {
  private readonly ILogger<LoginHandler> _log;
  public async Task Handle(LoginRequest request) {
    _log.LogInformation("login {Email} {Password}", request.Email, request.Password); // expect: PL6004
  }
}
