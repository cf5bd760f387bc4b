// An address that only names a vocabulary is asked by nobody. facts: transport
import org.dom4j.QName;

class Stream {
  static final QName SEED = QName.get("seed", "http://vocabulary.farm-words.org/streams"); // ok: the name of a vocabulary

  String fetch(Client client) {
    return client.get("http://words.farm-words.org/list"); // fact: transport plain_http host=words.farm-words.org
  }
}
