using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Mail;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Mail;

namespace ProductBalance.Data.Tests.Mail;

public sealed class MailPreferenceStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly MailPreferenceInput Wish = new(
        "ada@example.com",
        MailRhythm.Digest,
        DigestHour: 8,
        QuietFrom: null,
        QuietTo: null,
        "Europe/Berlin"
    );

    [Theory]
    [EachStorage]
    public async Task Save_AsksTheAddressFirst_AndAgainWhereItChanges(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var ada = await storage.AddPersonAsync("ada");
        var store = storage.Get<MailPreferenceStore>();

        await store.SaveAsync(ada, Wish, None);
        Assert.Null((await store.FindAsync(ada, None))!.ConfirmedAt); // saved above
        Assert.True(await store.ConfirmAsync(ada.UserId, Wish.Address, None));
        await store.SaveAsync(ada, Wish with { DigestHour = 9 }, None);
        Assert.NotNull((await store.FindAsync(ada, None))!.ConfirmedAt);
        await store.SaveAsync(ada, Wish with { Address = "ada@example.org" }, None);

        Assert.Null((await store.FindAsync(ada, None))!.ConfirmedAt);
        Assert.False(await store.ConfirmAsync(ada.UserId, Wish.Address, None));
        await using var db = storage.OpenContext();
        Assert.Equal(2, await db.Mails.CountAsync(mail => mail.Kind == MailKind.AddressQuestion));
    }

    [Fact]
    public async Task Save_ForTheSixthTimeADay_AsksNobody()
    {
        await using var storage = await TestStorage.OpenAsync();
        var ada = await storage.AddPersonAsync("ada");
        var store = storage.Get<MailPreferenceStore>();
        foreach (var number in Enumerable.Range(1, 5))
        {
            await store.SaveAsync(ada, Wish with { Address = $"victim{number}@example.com" }, None);
        }

        await Assert.ThrowsAsync<DomainRuleException>(() => store.SaveAsync(ada, Wish, None));
        storage.Time.Advance(TimeSpan.FromDays(1));
        await store.SaveAsync(ada, Wish, None);
    }

    [Theory]
    [EachStorage]
    public async Task Stop_EndsAllMail_OnceAndForAll(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var ada = await storage.AddPersonAsync("ada");
        var store = storage.Get<MailPreferenceStore>();
        await store.SaveAsync(ada, Wish, None);

        await store.StopAsync(ada.UserId, None);
        await store.StopAsync(ada.UserId, None);

        Assert.Equal(MailRhythm.Off, (await store.FindAsync(ada, None))!.Terms.Rhythm); // saved above
    }

    [Theory]
    [InlineData("", "address")]
    [InlineData("ada", "address")]
    [InlineData("Ada <ada@example.com>", "address")]
    [InlineData("ada@example.com\r\nBcc: eve@example.com", "address")]
    [InlineData("ada@example.com,eve@example.com", "address")]
    public async Task Save_OfWhatIsNoAddress_SaysSo(string address, string field)
    {
        await using var storage = await TestStorage.OpenAsync();
        var ada = await storage.AddPersonAsync("ada");

        var refused = await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<MailPreferenceStore>().SaveAsync(ada, Wish with { Address = address }, None)
        );

        Assert.Equal(field, Assert.Single(refused.Errors).PropertyName);
    }

    [Fact]
    public void Validator_WantsBothEndsOfQuiet_AHour_AndAZone()
    {
        var validator = new MailPreferenceInputValidator();

        string[] Faults(MailPreferenceInput input) => [.. validator.Validate(input).Errors.Select(e => e.PropertyName)];

        Assert.Empty(Faults(Wish with { QuietFrom = new(22, 0), QuietTo = new(7, 0) }));
        Assert.Equal(["quietTo"], Faults(Wish with { QuietFrom = new(22, 0) }));
        Assert.Equal(["quietTo"], Faults(Wish with { QuietFrom = new(7, 0), QuietTo = new(7, 0) }));
        Assert.Equal(["digestHour"], Faults(Wish with { DigestHour = -1 }));
        Assert.Equal(["timeZone"], Faults(Wish with { TimeZone = "Europe/Nowhere" }));
    }
}
