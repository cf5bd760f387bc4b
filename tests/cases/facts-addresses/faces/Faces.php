<?php // facts: processor
class Faces {
    public function of($user, int $size): string {
        return "https://headshots.gg/shop/{$user->name}/{$size}.png"; // fact: processor headshots.gg
    }

    public function kind(string $shape): string {
        return "https://shapes-of-things.gg/round/{$shape}.png"; // ok: shows nobody
    }

    public function page($user): string {
        return "https://headmasters.gg/players/{$user->name}"; // ok: a page
    }
}
