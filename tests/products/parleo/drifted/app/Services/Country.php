<?php

namespace App\Services;

/** The country of an address, from a table on our own disk. */
class Country
{
    public function of(string $ip): ?string
    {
        $key = 'country:' . md5($ip); // ok: a key of a cache (002:26)

        return cache()->remember($key, now()->addHours(6), fn () => $this->look($ip)); // ok: a cache (002:24)
    }

    private function look(string $ip): ?string
    {
        foreach (file(storage_path('countries.csv')) as $line) {
            [$from, $to, $country] = str_getcsv($line);
            if (ip2long($ip) >= $from && ip2long($ip) <= $to) {
                return $country; // ok: a location from the IP address, no coordinates (002:10)
            }
        }

        return null;
    }
}
