// facts: deletion
package bees;

class KeeperInfoWriter {
  void deleteHarvestByUsers(List<User> users) {} // ok: harvests, told by whose they are
  void deleteUserInfoByIds(List<String> ids) {} // ok: what is known of a keeper, not the account
}

class AccountController {
  void deleteAvatarPicture(String id) {} // ok: a picture
  void deleteSwarm(String id) {} // ok: the class is named after the account
  void delete(String id) {} // fact: deletion account
}

class KeeperService {
  void deleteUserById(String id) {} // fact: deletion account
  void deleteAccountAsync(String id) {} // fact: deletion account
}
