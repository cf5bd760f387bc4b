'@if($a) <p>{{ $user->email }}</p> @endif
@php setcookie("a", "b"); @endphp
<script src="https://js.stripe.com/v3"></script> {!! $x !!}
