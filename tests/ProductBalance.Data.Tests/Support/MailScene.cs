using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Mail;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Mail;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Support;

/// <summary>A member of a product who wants mail and has confirmed an address. It is Friday, 09:00 UTC.</summary>
internal sealed record MailScene(TestStorage Storage, Product Product, Actor Reader)
{
    public const string Address = "reader@example.com";

    private static readonly CancellationToken None = CancellationToken.None;

    public static async Task<MailScene> OpenAsync(
        TestStorage storage,
        MailRhythm rhythm = MailRhythm.AtOnce,
        TimeOnly? quietFrom = null,
        TimeOnly? quietTo = null
    )
    {
        var product = await storage.AddProductAsync();
        var reader = await storage.AddMemberAsync(product, Role.Engineer, "reader");
        var store = storage.Get<MailPreferenceStore>();
        await store.SaveAsync(reader, new(Address, rhythm, 8, quietFrom, quietTo, "UTC"), None);
        await store.ConfirmAsync(reader.UserId, Address, None);
        storage.Time.Advance(TimeSpan.FromMinutes(1));
        return new(storage, product, reader);
    }

    /// <summary>Something comes into the reader's inbox.</summary>
    public Task ReceiveAsync(string text = "News") =>
        Storage.AddAsync(
            new InboxMessage
            {
                UserId = Reader.UserId,
                ProductId = Product.Id,
                Text = text,
                At = Storage.Time.GetUtcNow(),
            }
        );

    /// <summary>Puts together what is due, and takes all of it to send.</summary>
    public async Task<IReadOnlyList<ClaimedMail>> TakeAsync()
    {
        await Storage.Get<MailComposer>().ComposeAsync(None);
        var queue = Storage.Get<MailQueue>();
        List<ClaimedMail> taken = [];
        foreach (var id in await queue.DueAsync(None))
        {
            if (await queue.ClaimAsync(id, None) is { Kind: MailKind.Letters } mail)
            {
                taken.Add(mail);
            }
        }

        return taken;
    }

    public async Task<OutgoingMail> StoredAsync(Guid id)
    {
        await using var db = Storage.OpenContext();
        return await db.Mails.AsNoTracking().SingleAsync(mail => mail.Id == id);
    }
}
