// facts: processor
using Algolia.Search.Clients; // fact: processor algolia
using Google.Cloud.Diagnostics.Common; // fact: processor google-cloud
using Notifo.SDK; // fact: processor notifo
using Algorithms.Search; // ok: own

class Services {
  SearchClient Open(string id, string key) => new SearchClient(id, key);
}
