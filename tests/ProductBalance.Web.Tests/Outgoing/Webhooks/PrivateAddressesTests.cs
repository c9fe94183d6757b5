using System.Net;
using Microsoft.Extensions.Options;
using ProductBalance.Data;
using ProductBalance.Data.Webhooks;
using ProductBalance.Web.Outgoing;
using ProductBalance.Web.Outgoing.Webhooks;

namespace ProductBalance.Web.Tests.Outgoing.Webhooks;

/// <summary>A product manager may not make the server call what only the server can reach, in whatever form it is written.</summary>
public sealed class PrivateAddressesTests
{
    private const string Refusal = " is not on the public internet";

    [Theory]
    // Loopback in the forms that parsers take.
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://127.1/")]
    [InlineData("https://127.255.255.254:8443/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f000001/")]
    [InlineData("https://0x7f.0.0.1/")]
    [InlineData("https://0177.0.0.1/")]
    [InlineData("https://017700000001/")]
    [InlineData("https://0/")]
    [InlineData("https://0.0.0.0/")]
    [InlineData("https://１２７.0.0.1/")]
    [InlineData("https://127。0。0。1/")]
    // Private networks, carriers, neighbours.
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://10.255.255.255/")]
    [InlineData("https://172.16.0.1/")]
    [InlineData("https://172.31.255.255/")]
    [InlineData("https://192.168.1.1/")]
    [InlineData("https://100.64.0.1/")]
    [InlineData("https://100.127.255.255/")]
    [InlineData("https://198.18.0.1/")]
    [InlineData("https://192.0.0.1/")]
    // What clouds tell about a machine.
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    [InlineData("https://0xa9fea9fe/")]
    [InlineData("https://[fd00:ec2::254]/")]
    [InlineData("https://168.63.129.16/")]
    [InlineData("https://100.100.100.200/")]
    // Nobody's.
    [InlineData("https://192.0.2.1/")]
    [InlineData("https://203.0.113.7/")]
    [InlineData("https://224.0.0.1/")]
    [InlineData("https://255.255.255.255/")]
    // IPv6, and IPv4 inside of it.
    [InlineData("https://[::1]/")]
    [InlineData("https://[0:0:0:0:0:0:0:1]/")]
    [InlineData("https://[::]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://[::ffff:7f00:1]/")]
    [InlineData("https://[::ffff:8.8.8.8]/")]
    [InlineData("https://[::127.0.0.1]/")]
    [InlineData("https://[::ffff:0:127.0.0.1]/")]
    [InlineData("https://[64:ff9b::7f00:1]/")]
    [InlineData("https://[64:ff9b::a9fe:a9fe]/")]
    [InlineData("https://[64:ff9b:1::1]/")]
    [InlineData("https://[2002:7f00:1::]/")]
    [InlineData("https://[2001:0:7f00:1::]/")]
    [InlineData("https://[2001:db8::1]/")]
    [InlineData("https://[fe80::1]/")]
    [InlineData("https://[fec0::1]/")]
    [InlineData("https://[fc00::1]/")]
    [InlineData("https://[ff02::1]/")]
    [InlineData("https://[3fff::1]/")]
    public async Task Address_ThatIsNotPublic_IsNeverCalled(string address) =>
        Assert.Contains(Refusal, await AnswerOfAsync(address, lookup: null));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("8.8.8.8", "10.0.0.1")] // one of two is enough
    [InlineData("2606:4700::1111", "::1")]
    public async Task Name_ThatLeadsToSuchAnAddress_IsNeverCalled(params string[] addresses)
    {
        var found = addresses.Select(IPAddress.Parse).ToArray();

        Assert.Contains(Refusal, await AnswerOfAsync("https://example.com/", (_, _) => Task.FromResult(found)));
    }

    [Fact]
    public async Task Name_ThatLeadsElsewhereWhenItIsLookedUpAgain_GainsNothing()
    {
        var lookups = 0;
        Task<IPAddress[]> Rebinding(string host, CancellationToken cancellationToken) =>
            Task.FromResult(new[] { ++lookups == 1 ? IPAddress.Parse("10.0.0.1") : IPAddress.Loopback });

        await AnswerOfAsync("https://example.com/", Rebinding);

        Assert.Equal(1, lookups); // what was checked is what is connected to
    }

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("2a00:1450:4001:80b::200e")]
    public void Address_OfThePublicInternet_MayBeCalled(string address) =>
        Assert.True(PublicAddresses.Hold(IPAddress.Parse(address)));

    private static async Task<string> AnswerOfAsync(string address, NameLookup? lookup)
    {
        lookup ??= (_, _) => throw new InvalidOperationException("This is no name.");
        using var client = new WebhookClient(lookup, Options.Create(new WebhookOptions()), TimeProvider.System);
        var delivery = new ClaimedDelivery(Guid.Empty, new Uri(address), "whsec_test", WebhookEvents.Test, "{}");
        return (await client.CallAsync(delivery, CancellationToken.None)).Answer;
    }
}
