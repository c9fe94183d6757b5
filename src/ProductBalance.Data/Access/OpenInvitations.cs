namespace ProductBalance.Data.Access;

/// <summary>The invitations that were neither used nor withdrawn, and whose week is not over.</summary>
internal static class OpenInvitations
{
    public static IQueryable<Invitation> At(BalanceDbContext db, DateTimeOffset now) =>
        db.Invitations.Where(invitation => invitation.UsedAt == null && invitation.ExpiresAt > now);

    public static IQueryable<InvitationView> InView(this IQueryable<Invitation> invitations, BalanceDbContext db) =>
        from invitation in invitations
        join product in db.Products on invitation.ProductId equals product.Id
        orderby invitation.ExpiresAt, invitation.Id
        select new InvitationView
        {
            Id = invitation.Id,
            Name = invitation.Name,
            Role = invitation.Role,
            ProductId = product.Id,
            ProductName = product.Name,
            ProductSlug = product.Slug,
            ExpiresAt = invitation.ExpiresAt,
        };
}
