using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProductBalance.Web.Hosting;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Hosting;

public sealed class MessageSizeTests
{
    [Fact]
    public void MaximumReceived_HoldsTheLongestTextTwiceInFourBytesEach() =>
        Assert.InRange(MessageSize.MaximumReceived, 2 * 20_000 * 4, 512 * 1024);

    [Fact]
    public async Task Circuits_TakeMessagesOfThatSize()
    {
        await using var app = new AppHost();
        var hubs = typeof(Microsoft.AspNetCore.Components.Server.CircuitOptions).Assembly;
        // The hub of circuits is internal; its options are looked up by its type.
        var hub = hubs.GetType("Microsoft.AspNetCore.Components.Server.ComponentHub", throwOnError: true)!;
        var options = app.Services.GetRequiredService(
            typeof(IOptions<>).MakeGenericType(typeof(HubOptions<>).MakeGenericType(hub))
        );

        var value = (HubOptions)options.GetType().GetProperty("Value")!.GetValue(options)!;

        Assert.Equal(MessageSize.MaximumReceived, value.MaximumReceiveMessageSize);
    }
}
