package post;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.*;

@Path("/parcels")
@RolesAllowed("member")
public class ParcelResource {
  @GET
  public List<Parcel> list(@QueryParam("workspace") long workspace) {
    return em.createQuery("select p from Parcel p where p.workspace.id = :w").setParameter("w", workspace).getResultList();
  }

  @GET
  @Path("/overview")
  @PermitAll
  public List<Parcel> overview(@QueryParam("workspace") long workspace) {
    return jdbc.query("select * from parcel where workspace_id = ?", mapper, workspace); // expect: PL2011
  }

  @GET
  @Path("/mine")
  public List<Parcel> mine(@QueryParam("workspace") long workspace) {
    return jdbc.query("select * from parcel where workspace_id = ? limit 5", mapper, workspace);
  }
}
