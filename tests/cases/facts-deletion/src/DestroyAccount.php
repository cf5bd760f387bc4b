<?php // fact: deletion account
// facts: deletion, capability, auth
class DestroyAccount {
  public function __construct($keeper) { $this->keeper = $keeper; } // ok: makes the object
  public function execute() { $this->sendMail(); } // fact: deletion account
  private function sendMail() { return 1; } // ok: tells the keeper of it
  private function logAccountDeletion() { return 2; } // ok: writes it down
}

class DestroySwarm {
  private function updateUserLastSeen() { return 3; } // ok: what is destroyed is a swarm
}

class HiveUser {
  public function deleteBotUser() { return 4; } // ok: no person
  public function deleteMailAccount() { return 5; } // ok: an account elsewhere
  public function cancelAccountDeletion() { return 6; } // ok: takes it back
}

class VerifyTwoFactorCode {
  public function handle() { return $this->sendCode(); } // fact: auth two_factor
  private function touchKeeper() { return 7; } // ok: something beside it
  public function sendOtp() { return 8; } // fact: auth one_time_code
}

class SignUp {
  public function sendOtp() { return 9; } // fact: auth one_time_code
}

class MemberWithdrawal {
  public function withdrawMember() { return 10; } // fact: deletion account
  public function withdrawMoney() { return 11; } // ok: no person leaves
}

class TeamUserController {
  public function removeUser() { return 12; } // ok: a member of a team
  public function deleteWorkspaceUser() { return 13; } // ok: a member of a workspace
}

class SwarmTeam {
  public function removeUser() { return 14; } // ok: leaves the team and stays
}

class KeeperBans {
  public function deleteUser() { return 15; } // ok: is banned no more
}

class AccountRequest {
  public function close() { return 16; } // ok: what was asked for
}

class KeeperData {
  public function deleteMyDataAndUserAccount() { return 17; } // fact: deletion account
  public function deleteMyComments() { return 18; } // ok: no account
}

class DisableUserService {
  public function delete() { return 19; } // ok: a switch that is off
}

class RemoveGuests {
  public function handleAccount() { return 14; } // ok: what guests have
}
