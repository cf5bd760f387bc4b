// facts: capability
class Signals
{
    bool Asked(Microsoft.AspNetCore.Http.HttpRequest request) { return request.Headers["DNT"] == "1"; } // fact: capability do_not_track
    string Language(Microsoft.AspNetCore.Http.HttpRequest request) { return request.Headers["Accept-Language"]; } // ok: another header
}
