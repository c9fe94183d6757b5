using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Data.Webhooks;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Webhooks;

public sealed class DeliveryQueueTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly DeliveryOutcome Refused = new(500, TimeSpan.FromMilliseconds(12), "Down for a while");

    [Theory]
    [EachStorage]
    public async Task Change_BecomesADelivery_ForThoseWhoChoseItsEvent(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, hook) = await OpenAsync(storage, "item");
        await storage.Get<WebhookStore>().AddAsync(manager, product.Id, new("https://example.org", ["plan"]), None);
        await storage.AddDraftAsync(manager, product);

        await storage.Get<OutboxDispatcher>().WorkAsync(None);
        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        var queue = storage.Get<DeliveryQueue>();
        var delivery = await queue.ClaimAsync(Assert.Single(await queue.DueAsync(None)), None);
        Assert.NotNull(delivery);
        Assert.Equal((hook.Secret, "https://example.com/hook"), (delivery.Secret, delivery.Address.AbsoluteUri));
        var body = JsonDocument.Parse(delivery.Body).RootElement;
        Assert.Equal(delivery.Id, body.GetProperty("id").GetGuid());
        Assert.Equal("item.created", body.GetProperty("change").GetString());
        Assert.Equal("pb", body.GetProperty("product").GetString());
        Assert.Equal("PB-1", body.GetProperty("items")[0].GetProperty("key").GetString());
        Assert.Equal("draft", body.GetProperty("items")[0].GetProperty("status").GetString());
    }

    [Theory]
    [EachStorage]
    public async Task Claim_IsForOneProcess_UntilItsLeaseEnds(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, hook) = await OpenAsync(storage);
        await storage.Get<DeliveryStore>().TestAsync(manager, product.Id, hook.Webhook.Id, None);
        await using var beside = storage.OpenBeside();
        var id = Assert.Single(await storage.Get<DeliveryQueue>().DueAsync(None));
        Assert.NotNull(await storage.Get<DeliveryQueue>().ClaimAsync(id, None));

        Assert.Null(await beside.Get<DeliveryQueue>().ClaimAsync(id, None));
        storage.Time.Advance(BackOff.Lease);

        Assert.Equal(id, (await beside.Get<DeliveryQueue>().ClaimAsync(id, None))?.Id);
    }

    [Theory]
    [EachStorage]
    public async Task Claim_ThatAnotherProcessReadTooEarly_CannotBeSaved(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, hook) = await OpenAsync(storage);
        await storage.Get<DeliveryStore>().TestAsync(manager, product.Id, hook.Webhook.Id, None);
        await using var slower = storage.OpenContext();
        var seen = await slower.Deliveries.SingleAsync();
        await storage.Get<DeliveryQueue>().ClaimAsync(seen.Id, None);

        seen.NextAt += BackOff.Lease;

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => slower.SaveChangesAsync());
    }

    [Theory]
    [EachStorage]
    public async Task Failures_AreListed_AndAtLastToldToWhoMadeTheWebhook(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, hook) = await OpenAsync(storage);
        var deliveries = storage.Get<DeliveryStore>();
        await deliveries.TestAsync(manager, product.Id, hook.Webhook.Id, None);
        var queue = storage.Get<DeliveryQueue>();
        while (await NextAsync(storage) is { } next)
        {
            storage.Time.SetUtcNow(next > storage.Time.GetUtcNow() ? next : storage.Time.GetUtcNow());
            var id = Assert.Single(await queue.DueAsync(None));
            Assert.NotNull(await queue.ClaimAsync(id, None));
            await queue.RecordAsync(id, Refused, None);
        }

        var log = Assert.Single(await deliveries.ListAsync(manager, product.Id, hook.Webhook.Id, None));
        Assert.Equal((SendingState.GivenUp, 8), (log.State, log.Attempts.Count));
        Assert.All(log.Attempts, attempt => Assert.Equal((500, "Down for a while"), (attempt.Status, attempt.Answer)));
        var letter = Assert.Single(await storage.Get<InboxStore>().ListAsync(manager, None));
        Assert.Equal(InboxPlace.Webhooks, letter.Place);
        Assert.StartsWith("Your webhook of example.com did not take the event “test” in 8 attempts", letter.Text);
    }

    [Fact]
    public async Task Repeat_SendsTheSameOnceMore()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, hook) = await OpenAsync(storage);
        var deliveries = storage.Get<DeliveryStore>();
        await deliveries.TestAsync(manager, product.Id, hook.Webhook.Id, None);
        var queue = storage.Get<DeliveryQueue>();
        var id = Assert.Single(await queue.DueAsync(None));
        await queue.ClaimAsync(id, None);
        await queue.RecordAsync(id, Refused with { Status = 204 }, None);
        Assert.Empty(await queue.DueAsync(None));

        await deliveries.RepeatAsync(manager, product.Id, id, None);

        Assert.Equal(id, Assert.Single(await queue.DueAsync(None)));
    }

    [Theory]
    [EachStorage]
    public async Task Log_ForgetsWhatWasDeliveredAMonthAgo(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, hook) = await OpenAsync(storage);
        var deliveries = storage.Get<DeliveryStore>();
        await deliveries.TestAsync(manager, product.Id, hook.Webhook.Id, None);
        var queue = storage.Get<DeliveryQueue>();
        var id = Assert.Single(await queue.DueAsync(None));
        await queue.ClaimAsync(id, None);
        await queue.RecordAsync(id, Refused with { Status = 200 }, None);
        storage.Time.Advance(TimeSpan.FromDays(31));
        await deliveries.TestAsync(manager, product.Id, hook.Webhook.Id, None);

        await storage.Get<DailyRound>().RunAsync(None);

        var kept = Assert.Single(await deliveries.ListAsync(manager, product.Id, hook.Webhook.Id, None));
        Assert.NotEqual(id, kept.Id);
    }

    [Fact]
    public void Events_HoldEachKindOnce_AndAreFoundByIt()
    {
        var kinds = WebhookEvents.All.SelectMany(each => each.Kinds).ToList();

        Assert.Distinct(kinds);
        Assert.Equal("publication", WebhookEvents.Of(ChangeKinds.RoadmapPublished));
        Assert.Equal("measurement", WebhookEvents.Of(ChangeKinds.MeasurementAdded));
        Assert.Null(WebhookEvents.Of(ChangeKinds.TokenCreated));
    }

    private static async Task<(Product Product, Actor Manager, IssuedWebhook Hook)> OpenAsync(
        TestStorage storage,
        params string[] events
    )
    {
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager, "manager");
        var input = new WebhookInput("https://example.com/hook", events.Length > 0 ? events : ["item"]);
        return (product, manager, await storage.Get<WebhookStore>().AddAsync(manager, product.Id, input, None));
    }

    private static async Task<DateTimeOffset?> NextAsync(TestStorage storage)
    {
        await using var db = storage.OpenContext();
        return await db.Deliveries.Select(delivery => delivery.NextAt).SingleAsync();
    }
}
