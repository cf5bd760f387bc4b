// facts: processor
class Cache {
  const string CACHE_SEGMENT_KEY = "pages:{0}"; // ok: a word, and nothing that a service is called
}
