using Bunit;
using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Board;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Board;

public sealed class StatusBoardTests : WebTestContext
{
    private readonly List<(int Number, ItemStatus Status)> _moves = [];

    [Fact]
    public async Task Column_OfManyItems_ShowsFiftyAndTheRestOnRequest()
    {
        var board = Show(Role.ProductManager, [.. Enumerable.Range(1, 53).Select(number => Row(number))]);

        Assert.Equal("Ready 53", board.Find("h3").TextContent);
        Assert.Equal(50, board.FindAll(".card").Count);
        var more = board.Find("section > button");
        Assert.StartsWith("Show 3 more", more.TextContent, StringComparison.Ordinal);

        await more.ClickAsync(new());

        Assert.Equal(53, board.FindAll(".card").Count);
        Assert.Empty(board.FindAll("section > button"));
    }

    [Fact]
    public async Task Menu_OffersTheStepsThatExist_AndTakesOne()
    {
        var board = Show(Role.ProductManager, [Row(7)]);

        var menu = board.Find("select");
        Assert.Equal(["to…", "planned", "waiting"], menu.Children.Select(option => option.TextContent));
        await menu.ChangeAsync(new ChangeEventArgs { Value = "Planned" });

        Assert.Equal([(7, ItemStatus.Planned)], _moves);
    }

    [Fact]
    public void Card_OfWhoMayNotEdit_CannotBeMoved()
    {
        var board = Show(Role.Viewer, [Row(7)]);

        Assert.Empty(board.FindAll("select"));
        Assert.Equal("false", board.Find(".card").GetAttribute("draggable"));
    }

    private IRenderedComponent<StatusBoard> Show(Role role, IReadOnlyList<BacklogRow> rows) =>
        Render<StatusBoard>(board =>
            board
                .Add(one => one.Rows, rows)
                .Add(one => one.Columns, [ItemStatus.Ready, ItemStatus.Planned, ItemStatus.Waiting])
                .Add(one => one.Product, new Product(default, "shop", new ProductSettings { Name = "Shop" }))
                .Add(one => one.Standing, new Standing(Ada, role, TeamId: null))
                .Add(one => one.AddressOf, number => $"/items/{number}")
                .Add(one => one.FootOf, _ => "")
                .Add(one => one.OnMove, (step) => _moves.Add((step.Row.Number, step.Status)))
        );

    private static BacklogRow Row(int number) =>
        new()
        {
            Id = default,
            Number = number,
            Status = ItemStatus.Ready,
            Content = new ItemContent { Kind = ItemKind.Tech, Title = $"Item {number}" },
            Version = default,
            RequesterId = default,
        };
}
