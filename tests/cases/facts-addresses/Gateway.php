<?php // facts: processor
class Gateway {
    private function ask($path, $method, $data, $region) {
        Http::withHeaders([])->$method('https://api.mollie.com' . $path, $data); // fact: processor mollie
        return Http::post('https://shop' . $region . '/x', $data); // ok: not a whole domain yet
    }
}
