<?php

namespace App\Models;

class Crate extends Model
{
    public function tenant()
    {
        return $this->belongsTo(Tenant::class);
    }
}
