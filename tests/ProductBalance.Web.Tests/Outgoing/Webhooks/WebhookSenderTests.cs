using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Webhooks;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Outgoing.Webhooks;

public sealed class WebhookSenderTests
{
    [Fact]
    public async Task Call_IsSigned_AndSaysWhenItWasSent()
    {
        await using var receiver = await HookReceiver.StartAsync();
        await using var scene = await OutgoingScene.OpenAsync();
        var issued = await scene.AddTestedWebhookAsync(receiver.Address);

        await scene.DeliverAsync();

        var call = Assert.Single(receiver.Calls);
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(issued.Secret), Encoding.UTF8.GetBytes(call.Body));
        Assert.Equal("sha256=" + Convert.ToHexStringLower(mac), call.Headers["X-ProductBalance-Signature"]);
        var body = JsonDocument.Parse(call.Body).RootElement;
        Assert.Equal("test", body.GetProperty("event").GetString());
        Assert.Equal("1795165200", call.Headers["X-ProductBalance-Timestamp"]); // 20 November 2026, 09:00 UTC
        Assert.Equal(1_795_165_200, body.GetProperty("sentAt").GetInt64());
        var delivery = await scene.LogAsync(issued);
        Assert.Equal(delivery.Id.ToString(), call.Headers["X-ProductBalance-Delivery"]);
        Assert.Equal((SendingState.Sent, 204), (delivery.State, Assert.Single(delivery.Attempts).Status));
    }

    [Fact]
    public async Task Call_ThatIsAnsweredBy500_IsTriedAgainLater_UnderTheSameId()
    {
        await using var receiver = await HookReceiver.StartAsync();
        await using var scene = await OutgoingScene.OpenAsync();
        var issued = await scene.AddTestedWebhookAsync(receiver.Address);
        receiver.Answer = context =>
        {
            context.Response.StatusCode = receiver.Calls.Count < 3 ? 500 : 200;
            return context.Response.WriteAsync("call " + receiver.Calls.Count);
        };

        await scene.DeliverAsync();
        await scene.DeliverAsync();
        Assert.Single(receiver.Calls);
        scene.Time.Advance(TimeSpan.FromMinutes(1));
        await scene.DeliverAsync();
        scene.Time.Advance(TimeSpan.FromMinutes(5));
        await scene.DeliverAsync();

        Assert.Single(receiver.Calls.Select(call => call.Headers["X-ProductBalance-Delivery"]).Distinct());
        var delivery = await scene.LogAsync(issued);
        Assert.Equal(SendingState.Sent, delivery.State);
        Assert.Equal(
            [(500, "call 1"), (500, "call 2"), (200, "call 3")],
            delivery.Attempts.Select(attempt => (attempt.Status ?? 0, attempt.Answer))
        );
    }

    [Fact]
    public async Task Kill_BetweenTakingAndSending_IsMadeUpForAfterTheLease_Once()
    {
        await using var receiver = await HookReceiver.StartAsync();
        await using var scene = await OutgoingScene.OpenAsync();
        await scene.AddTestedWebhookAsync(receiver.Address);
        var queue = scene.Get<DeliveryQueue>();
        await queue.ClaimAsync(Assert.Single(await queue.DueAsync(default)), default);

        await scene.RestartAsync();
        await scene.DeliverAsync();
        Assert.Empty(receiver.Calls);
        scene.Time.Advance(BackOff.Lease);
        await scene.DeliverAsync();
        await scene.DeliverAsync();

        Assert.Single(receiver.Calls);
    }

    [Fact]
    public async Task Redirect_IsNotFollowed()
    {
        await using var receiver = await HookReceiver.StartAsync();
        await using var scene = await OutgoingScene.OpenAsync();
        var issued = await scene.AddTestedWebhookAsync(receiver.Address);
        receiver.Answer = context =>
        {
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        };

        await scene.DeliverAsync();

        Assert.Single(receiver.Calls);
        var delivery = await scene.LogAsync(issued);
        Assert.Equal((SendingState.Waiting, 302), (delivery.State, Assert.Single(delivery.Attempts).Status));
    }

    [Fact]
    public async Task Answer_WithoutEnd_IsReadTo64KB_AndItsBeginningKept()
    {
        await using var receiver = await HookReceiver.StartAsync();
        await using var scene = await OutgoingScene.OpenAsync();
        var issued = await scene.AddTestedWebhookAsync(receiver.Address);
        receiver.Answer = async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync(new string('x', 8_000));
            }
        };

        await scene.DeliverAsync();

        var attempt = Assert.Single((await scene.LogAsync(issued)).Attempts);
        Assert.Equal((200, WebhookAttempt.AnswerMaxLength), (attempt.Status, attempt.Answer.Length));
    }

    [Fact]
    public async Task Receiver_ThatDoesNotAnswer_IsLeftAfterFiveSeconds()
    {
        await using var receiver = await HookReceiver.StartAsync();
        await using var scene = await OutgoingScene.OpenAsync();
        var issued = await scene.AddTestedWebhookAsync(receiver.Address);
        var called = new TaskCompletionSource();
        receiver.Answer = context =>
        {
            called.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };

        var delivering = scene.DeliverAsync();
        await called.Task;
        scene.Time.Advance(TimeSpan.FromSeconds(5));
        await delivering;

        var attempt = Assert.Single((await scene.LogAsync(issued)).Attempts);
        Assert.Equal((null, 5_000), (attempt.Status, attempt.Milliseconds));
        Assert.Equal("There was no answer within 5 seconds.", attempt.Answer);
    }
}
