using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Data.Webhooks;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Webhooks;

public sealed class WebhookStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly WebhookInput Hook = new("https://example.com/hook", ["item"]);

    [Theory]
    [EachStorage]
    public async Task Add_TellsTheSecretOnce_AndKeepsItEncrypted(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);

        var issued = await storage.Get<WebhookStore>().AddAsync(manager, product.Id, Hook, None);

        Assert.StartsWith("whsec_", issued.Secret);
        await using var db = storage.OpenContext();
        var kept = await db.Webhooks.SingleAsync();
        Assert.DoesNotContain(issued.Secret["whsec_".Length..], kept.Secret);
        Assert.Equal(issued.Secret, storage.Get<WebhookSecrets>().Decrypt(kept.Secret));
        Assert.Equal("Webhook of example.com added", (await storage.LastChangeAsync()).Subject);
    }

    [Theory]
    [EachStorage]
    public async Task Remove_TakesItsLogWithIt(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var store = storage.Get<WebhookStore>();
        var issued = await store.AddAsync(manager, product.Id, Hook, None);
        await storage.Get<DeliveryStore>().TestAsync(manager, product.Id, issued.Webhook.Id, None);

        await store.RemoveAsync(manager, product.Id, issued.Webhook.Id, None);

        Assert.Empty(await store.ListAsync(manager, product.Id, None));
        await using var db = storage.OpenContext();
        Assert.Empty(db.Deliveries);
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Engineer)]
    public async Task Webhooks_AreForManagersOnly(Role role)
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager, "manager");
        var other = await storage.AddMemberAsync(product, role, "other");
        var store = storage.Get<WebhookStore>();
        var id = (await store.AddAsync(manager, product.Id, Hook, None)).Webhook.Id;
        var deliveries = storage.Get<DeliveryStore>();

        await Assert.ThrowsAsync<DomainRuleException>(() => store.AddAsync(other, product.Id, Hook, None));
        await Assert.ThrowsAsync<DomainRuleException>(() => store.ListAsync(other, product.Id, None));
        await Assert.ThrowsAsync<DomainRuleException>(() => store.RemoveAsync(other, product.Id, id, None));
        await Assert.ThrowsAsync<DomainRuleException>(() => deliveries.ListAsync(other, product.Id, id, None));
        await Assert.ThrowsAsync<DomainRuleException>(() => deliveries.TestAsync(other, product.Id, id, None));
    }

    [Fact]
    public async Task Webhook_OfAnotherProduct_IsNotThere()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager, "manager");
        var other = await storage.AddProductAsync("other");
        var stranger = await storage.AddMemberAsync(other, Role.ProductManager, "stranger");
        var id = (await storage.Get<WebhookStore>().AddAsync(manager, product.Id, Hook, None)).Webhook.Id;

        await Assert.ThrowsAsync<NotFoundException>(() =>
            storage.Get<WebhookStore>().RemoveAsync(stranger, other.Id, id, None)
        );
        await Assert.ThrowsAsync<NotFoundException>(() =>
            storage.Get<DeliveryStore>().ListAsync(stranger, other.Id, id, None)
        );
    }

    [Theory]
    [InlineData("https://example.com/hook?key=1", true, true)]
    [InlineData("http://localhost:5000/hook", true, false)]
    [InlineData("https://localhost./hook", true, false)]
    [InlineData("https://hooks.localhost", true, false)]
    [InlineData("https://10.0.0.5:8443/hook", true, false)]
    [InlineData("https://2130706433/hook", true, false)]
    [InlineData("https://[::1]/hook", true, false)]
    [InlineData("https://93.184.215.14/hook", true, true)]
    [InlineData("https://name:word@example.com/", false, false)]
    [InlineData("ftp://example.com/", false, false)]
    [InlineData("file:///etc/passwd", false, false)]
    [InlineData("/hook", false, false)]
    [InlineData("", false, false)]
    public void Validator_WantsHttps_UnlessPrivateAddressesAreAllowed(string url, bool withPrivate, bool without)
    {
        bool IsValid(bool allows) =>
            new WebhookInputValidator(Options.Create(new WebhookOptions { AllowPrivateAddresses = allows }))
                .Validate(Hook with { Url = url })
                .IsValid;

        Assert.Equal((withPrivate, without), (IsValid(allows: true), IsValid(allows: false)));
    }

    [Fact]
    public async Task Add_OfAnUnknownEvent_NamesThoseThereAre()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);

        var refused = await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<WebhookStore>().AddAsync(manager, product.Id, Hook with { Events = ["score"] }, None)
        );

        Assert.Equal(
            "The events are item, rank, plan, measurement, publication.",
            Assert.Single(refused.Errors).ErrorMessage
        );
    }
}
