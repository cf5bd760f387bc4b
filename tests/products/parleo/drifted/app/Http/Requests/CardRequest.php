<?php

namespace App\Http\Requests;

use Illuminate\Foundation\Http\FormRequest;

class CardRequest extends FormRequest
{
    public function rules(): array
    {
        return ['card_number' => 'required|digits_between:12,19', 'cvc' => 'required|digits:3']; // expect: PL6004 (002:9)
    }
}
