<?php
// facts: cookie
class Seat {
    public function make(string $id): void {
        setcookie(self::cookieName($id), '1', time() + 60); // fact: cookie farm_seat_{} max_age_seconds=60
    }
    public static function cookieName(string $id): string {
        return "farm_seat_{$id}";
    }
}
