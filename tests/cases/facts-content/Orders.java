// facts: processor weak
import com.google.api.services.androidpublisher.AndroidPublisher; // fact: processor google-play

class Orders {
  final AndroidPublisher publisher = new AndroidPublisher.Builder(null, null, null).build(); // fact: processor google-play
}
