import com.google.android.gms.ads.MobileAds

fun start(c: Context) {
  MobileAds.initialize(c) // ok: the policy has its name
}

data class Profile(val name: String, val avatarUrl: String) // ok: the picture of the profile
