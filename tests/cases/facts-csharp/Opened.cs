// facts: hash schedule
using Hangfire;
using Microsoft.AspNetCore.Identity;

class Opened {
  const int WorkFactor = 13;
  Opened(IPasswordHasher<User> hasher) { _hasher = hasher; }
  string Change(User user, string password) => _hasher.HashPassword(user, password); // fact: hash pbkdf2-sha512 purpose=password
  string Other(string password) => BCrypt.Net.BCrypt.HashPassword(password, WorkFactor); // fact: hash bcrypt purpose=password rounds=13
  void Plan(IRecurringJobManager jobs) => jobs.AddOrUpdate("purge", () => Purge.Sessions(), Cron.Daily); // fact: schedule
  void Count(Tally tally) => tally.AddOrUpdate("seen", 1); // ok: a number
  string Look(User user) => _printer.HashPassword; // ok: no call
}
