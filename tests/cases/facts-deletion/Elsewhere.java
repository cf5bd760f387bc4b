// facts: deletion
import com.google.firebase.auth.FirebaseAuth;
import software.amazon.awssdk.services.s3.S3Client;

class Elsewhere {
  S3Client files;

  void close(Account account) {
    files.deleteObject(b -> b.bucket("portraits").key(account.getKey())); // fact: deletion files
    FirebaseAuth.getInstance().deleteUser(account.getUid()); // fact: deletion firebase
    FirebaseAuth.getInstance().revokeRefreshTokens(account.getUid()); // ok: signs out
  }
}
