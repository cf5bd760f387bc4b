// facts: data_flow
import com.mixpanel.android.mpmetrics.MixpanelAPI;
import java.util.HashMap;
import java.util.Map;
import org.json.JSONObject;

class Shop {
    void joined(MixpanelAPI stats, User user) throws Exception {
        JSONObject traits = new JSONObject();
        JSONObject own = new JSONObject();
        traits.put("email", user.getEmail());
        own.put("phone", user.getPhone());
        keep(own);
        stats.track("joined", traits); // fact: data_flow mixpanel category=email
    }

    void filled(MixpanelAPI stats, User user) {
        Map<String, Object> traits = new HashMap<>();
        traits.put("phone", user.getPhone());
        stats.trackMap("filled", traits); // fact: data_flow mixpanel category=phone
    }

    void whole(MixpanelAPI stats, User user) {
        stats.track("whole", new JSONObject(Map.of("email", user.getEmail()))); // fact: data_flow mixpanel category=email
    }

    void removed(MixpanelAPI stats, User user) throws Exception {
        JSONObject traits = new JSONObject();
        traits.put("email", user.getEmail());
        traits.remove("email");
        stats.track("removed", traits); // ok: taken out
    }
}
