@extends('layouts.site')

@section('content')
<form method="post" action="/billing/card">
  @csrf
  <input name="card_number" inputmode="numeric"> {{-- expect: PL6004 (002:9) --}}
  <input name="cvc">
  <button>Pay</button>
</form>
@endsection
