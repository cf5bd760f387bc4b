package example.forgebench.phone

import android.app.Application
import com.google.android.gms.ads.MobileAds
import io.sentry.android.core.SentryAndroid

class PhoneApp : Application() {
    override fun onCreate() {
        super.onCreate()
        MobileAds.initialize(this) // expect: PL1001 PL6003 (001:68)
        SentryAndroid.init(this) { options ->
            options.dsn = BuildConfig.SENTRY_DSN
            options.isSendDefaultPii = true // expect: PL6001 (001:27)
            options.isAttachScreenshot = false
        }
    }
}
