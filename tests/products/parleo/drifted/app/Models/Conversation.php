<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\HasMany;

class Conversation extends Model
{
    protected $fillable = ['bot_id', 'visitor_name', 'visitor_email', 'country', 'referrer'];

    public function messages(): HasMany
    {
        return $this->hasMany(Message::class);
    }
}
