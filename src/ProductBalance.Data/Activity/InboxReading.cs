namespace ProductBalance.Data.Activity;

/// <summary>What somebody may read in their inbox: of a product that they lost, nothing.</summary>
internal static class InboxReading
{
    /// <summary>The messages of products that their reader may read now.</summary>
    public static IQueryable<InboxMessage> Of(BalanceDbContext db, Guid userId, bool isAdministrator) =>
        db.Inbox.Where(message =>
            message.UserId == userId
            && db.Products.Any(product => product.Id == message.ProductId)
            && (isAdministrator || db.Memberships.Any(m => m.ProductId == message.ProductId && m.UserId == userId))
        );

    /// <summary>Messages as their reader sees them.</summary>
    public static IQueryable<InboxEntry> Entries(BalanceDbContext db, IQueryable<InboxMessage> messages) =>
        from message in messages
        join product in db.Products on message.ProductId equals product.Id
        select new InboxEntry
        {
            Id = message.Id,
            ProductName = product.Name,
            ProductSlug = product.Slug,
            ItemNumber = message.ItemNumber,
            RoundNumber = message.RoundNumber,
            Place = message.Place,
            Text = message.Text,
            At = message.At,
            IsRead = message.ReadAt != null,
        };
}
