// facts: deletion
package shop;

class AccountService {
  private UserRepository userRepository;
  private MessageRepository messages;
  private EntityManager em;

  void deleteAccount(User user, long id, String password) { // fact: deletion account
    userRepository.deleteById(id); // fact: deletion user in=deleteAccount
    messages.deleteAllByUserId(id); // fact: deletion messages
    em.remove(user); // fact: deletion user
    jdbcTemplate.update("DELETE FROM sessions WHERE user_id = ?", id); // fact: deletion sessions
  }

  void tidy(java.io.File file, java.util.List<User> list, User user) {
    file.delete(); // ok: a file of its own
    list.remove(user); // ok: a list
  }
}
