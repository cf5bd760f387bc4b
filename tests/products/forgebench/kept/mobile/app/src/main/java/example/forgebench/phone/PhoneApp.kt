package example.forgebench.phone

import android.app.Application
import io.sentry.android.core.SentryAndroid

class PhoneApp : Application() {
    override fun onCreate() {
        super.onCreate()
        SentryAndroid.init(this) { options ->
            options.dsn = BuildConfig.SENTRY_DSN
            options.isSendDefaultPii = false // ok: as promised (001:27)
            options.isAttachScreenshot = false
        }
    }
}
