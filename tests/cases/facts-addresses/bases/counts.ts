// facts: processor
export class Counts {
  async pulls() {
    return this.fetcher
      .fetch('https://hub.docker.com/v2/repositories/acme/shop', { headers }); // fact: processor docker-hub
  }
  page = 'https://hub.docker.com/r/acme/shop'; // ok: a page
}
