<?php

namespace App\Http\Resources;

use Illuminate\Http\Resources\Json\JsonResource;

class CalendarResource extends JsonResource
{
    public function toArray($request): array
    {
        return [
            'id' => $this->id,
            'linked' => $this->refresh_token !== null,
            'refresh_token' => $this->refresh_token, // expect: PL4006
        ];
    }
}
