<?php
// facts: retention deletion
namespace App\Models;

class Draft extends Model
{
    use Prunable;

    public function prunable()
    {
        return static::where('updated_at', '<=', now()->subMonth()); // fact: retention draft seconds=2592000 action=delete
    }
}

class Invitation extends Model
{
    public static function sweep()
    {
        static::where('used', true)->delete(); // fact: deletion Invitation
    }

    public function scopeRecent($query)
    {
        return $query->where('created_at', '>', now()->subMonth()); // ok: only looks
    }
}
