using ProductBalance.Web.Commands;

namespace ProductBalance.Web.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("--Urls=http://localhost:5140 --Storage:Directory=/srv/pb")]
    [InlineData("--contentRoot /srv/pb --environment Production")]
    [InlineData("Sample:Load=true /Urls=http://localhost:5140")]
    [InlineData("--Storage= --Storage:Directory=/srv/pb")]
    [InlineData("--urls http://localhost:5140 --AllowedHosts=example.com --Kestrel:Limits:MaxConcurrentConnections=9")]
    public void Complaint_OfOptionsAlone_IsNone(string args) => Assert.Null(CommandLine.Complaint(Words(args)));

    [Theory]
    [InlineData("improt file.csv", "improt")]
    [InlineData("--contentRoot /srv/pb token create --user pm", "token")]
    [InlineData("--Urls=http://localhost:5140 serve", "serve")]
    public void Complaint_OfAWordThatIsNone_NamesIt(string args, string word) =>
        Assert.StartsWith($"“{word}” is no command here", CommandLine.Complaint(Words(args)));

    [Theory]
    [InlineData("--frob", "--frob")]
    [InlineData("--Urls=http://localhost:5140 --Storage__Directory=/srv/pb", "--Storage__Directory=/srv/pb")]
    [InlineData("-v", "-v")]
    [InlineData("frob=1", "frob=1")]
    public void Complaint_OfAnOptionThatIsNone_NamesIt(string args, string word) =>
        Assert.StartsWith($"“{word}” is no option here", CommandLine.Complaint(Words(args)));

    [Theory]
    [InlineData("token create", true)]
    [InlineData("--Storage:Directory=/srv/pb check", true)]
    [InlineData("--help", true)]
    [InlineData("--contentRoot /srv/pb token", false)]
    [InlineData("improt", false)]
    public void Knows_WhatIsACommand(string args, bool isCommand) =>
        Assert.Equal(isCommand, CommandLine.Knows(Words(args)));

    private static string[] Words(string args) => args.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
