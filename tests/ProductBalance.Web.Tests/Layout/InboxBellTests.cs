using Bunit;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Layout;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Layout;

public sealed class InboxBellTests : SettingsTestContext
{
    private static readonly ItemInput Wish = new(
        new ItemContent { Kind = ItemKind.Tech, Title = "Faster build" },
        IsDraft: true
    );

    [Fact]
    public async Task Ask_ByAnEngineer_RingsAtOnce_AndIsReadWhenOpened()
    {
        var bell = Render<InboxBell>(inbox => inbox.Add(component => component.Products, [Product]));
        Assert.Equal("Inbox", bell.Find("summary").GetAttribute("aria-label"));

        await AskAsync();

        bell.WaitForAssertion(() => Assert.Equal("Inbox, 1 unread", bell.Find("summary").GetAttribute("aria-label")));
        await bell.Find("details").TriggerEventAsync("ontoggle", EventArgs.Empty);
        Assert.Equal("Inbox", bell.Find("summary").GetAttribute("aria-label"));
        var message = bell.Find("a.new");
        Assert.StartsWith("bob asked for PB-1 “Faster build”.", message.TextContent.Trim());
        Assert.Equal("/p/webshop/items/1", message.GetAttribute("href"));
    }

    private async Task AskAsync()
    {
        var bob = await App.AddPersonAsync("bob");
        await ChangeAsync(db => db.Add(new Membership(Product.Id, bob.Id, Role.Engineer, teamId: null)));
        var actor = new Actor(bob.Id, "bob", IsAdministrator: false, Scope: null, "session");
        await Services.GetRequiredService<BacklogStore>().CreateAsync(actor, Product.Id, Wish, CancellationToken.None);
        // The application may have done so already; a second time tells nothing twice.
        await Services.GetRequiredService<OutboxDispatcher>().WorkAsync(CancellationToken.None);
    }
}
