// facts: deletion
class AccountService {
  async Task DeleteAccount(User user, string password) { // fact: deletion account
    _db.Users.Remove(user); // fact: deletion Users
    _db.Notes.RemoveRange(_db.Notes.Where(n => n.UserId == user.Id)); // fact: deletion Notes
    await _db.Sessions.Where(s => s.UserId == user.Id).ExecuteDeleteAsync(); // fact: deletion Sessions
    names.Remove(user.Name); // ok: a list
  }
}
