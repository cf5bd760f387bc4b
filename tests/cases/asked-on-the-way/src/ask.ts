export class Rooms {
  private readonly base = "https://sanderrooms.com";
  constructor(private http: HttpClient) {}
  free() {
    return this.http.get(this.base + "/free");
  }
}
