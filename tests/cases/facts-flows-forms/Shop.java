// facts: data_flow
import com.mixpanel.android.mpmetrics.MixpanelAPI;

class Shop {
    void told(MixpanelAPI stats, User user, HttpServletRequest request) {
        stats.identify(user.getEmail().toLowerCase()); // fact: data_flow mixpanel category=email
        stats.identify(request.getParameter("email")); // fact: data_flow mixpanel category=email
        stats.identify(request.getParameter("page")); // ok
    }
}
