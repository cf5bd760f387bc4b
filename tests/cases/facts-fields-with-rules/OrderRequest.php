<?php

class OrderRequest extends FormRequest
{
    public function rules(): array
    {
        return [
            'card_number' => ['required', 'digits_between:13,19'], // expect: data payment_card
            'date_of_birth' => ['nullable', 'date'], // expect: data date_of_birth
            'cvc' => ['blue', 'green'], // ok
        ];
    }
}
