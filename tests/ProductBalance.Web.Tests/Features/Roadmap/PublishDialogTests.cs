using Bunit;
using MudBlazor;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Roadmap;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Roadmap;

/// <summary>Version 1 tells of one entry under Later, which the draft has moved to Now.</summary>
public sealed class PublishDialogTests : SprintTestContext
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan BusyMachine = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Publish_WhenSomebodyElseJustDid_SaysWho_KeepsTheWords_AndCountsOn()
    {
        await DraftAsync();
        var dialogs = await OpenDialogAsync();
        dialogs.Find("[name=note]").Change("What I bring");
        dialogs.Find(".reasons input").Change("Because I say so");

        await PublishAsync("What they bring");
        await dialogs.Find("form").SubmitAsync();

        Assert.Contains("Version 2 was published by Ada Lovelace", dialogs.Find("[role=alert]").TextContent);
        Assert.Equal("What I bring", dialogs.Find("[name=note]").GetAttribute("value"));
        Assert.Contains("Because I say so", dialogs.Find(".reasons").TextContent);
        Assert.Equal("Publish version 3", dialogs.Find("button.main").TextContent);
        Assert.Contains("Publish version 3", dialogs.Find(".mud-dialog-title").TextContent);
    }

    private async Task<IRenderedComponent<MudDialogProvider>> OpenDialogAsync()
    {
        var page = ShowPage<RoadmapPage>(parameters => parameters.Add(roadmap => roadmap.Slug, "webshop"));
        var dialogs = Render<MudDialogProvider>();
        var open = page.WaitForElement("button[data-hotkey=p]", BusyMachine);
        _ = page.InvokeAsync(() => open.ClickAsync(new())); // ends with the dialog
        dialogs.WaitForElement(".reasons input", BusyMachine);
        return dialogs;
    }

    private async Task DraftAsync()
    {
        var content = new ItemContent { Kind = ItemKind.Product, Title = "Guest checkout" };
        await Get<BacklogStore>().CreateAsync(Ada, Product.Id, new(content, IsDraft: true), None);
        await Get<RoadmapStore>().AddAsync(Ada, Product.Id, [1], RoadmapHorizon.Later, None);
        await PublishAsync("The first");
        var entry = (await DetailAsync()).Entries[0].Entry;
        await Get<RoadmapStore>().MoveAsync(Ada, Product.Id, entry.Id, RoadmapHorizon.Now, before: null, None);
    }

    private async Task PublishAsync(string note)
    {
        var input = new PublicationInput([RoadmapAudience.SignedIn], note, [], (await DetailAsync()).Seen);
        await Get<RoadmapPublicationStore>().PublishAsync(Ada, Product.Id, input, None);
    }

    private Task<RoadmapDetail> DetailAsync() => Get<RoadmapQueries>().GetAsync(Ada, Product.Id, None);
}
