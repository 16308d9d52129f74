import copy

import pytest

from checkcore2 import by_voice, rare, stand_ins


def test_by_voice():
    """by_voice gives each voice with its singers"""
    assert by_voice({"Yui": ["alto", "tenor"], "Ola": ["tenor", "bass"], "Bao": []}) == {
        "alto": ["Yui"],
        "tenor": ["Ola", "Yui"],
        "bass": ["Ola"],
    }
    assert by_voice({"Bao": []}) == {}
    assert by_voice({}) == {}


def test_by_voice_sorted():
    """the singers of a voice come in order of the alphabet"""
    assert by_voice({"Zoë": ["bass"], "Ana": ["bass"], "Kofi": ["bass"]}) == {
        "bass": ["Ana", "Kofi", "Zoë"]
    }


def test_by_voice_twice():
    """a voice typed twice doesn't make two singers"""
    assert by_voice({"Yui": ["alto", "alto"], "Ola": ["alto"]}) == {"alto": ["Ola", "Yui"]}


def test_rare():
    """rare gives the voices of one person only, in order of the alphabet"""
    assert rare({"Yui": ["alto", "tenor"], "Ola": ["tenor", "bass"], "Bao": []}) == ["alto", "bass"]
    assert rare({"Ola": ["tenor", "bass"], "Yui": ["alto"], "Ana": ["tenor"]}) == ["alto", "bass"]
    assert rare({"Ola": ["tenor"], "Yui": ["tenor"]}) == []
    assert rare({}) == []


def test_rare_twice():
    """a voice that one person has twice is still rare"""
    assert rare({"Ola": ["bass", "bass"], "Yui": ["alto"]}) == ["alto", "bass"]


def test_stand_ins():
    """stand_ins gives a set of those who share at least one voice"""
    assert stand_ins({"Yui": ["alto", "tenor"], "Ola": ["tenor", "bass"]}, "Yui") == {"Ola"}
    assert stand_ins(
        {"Ana": ["bass", "alto"], "Ola": ["bass"], "Yui": ["tenor", "alto"], "Lin": ["tenor"]},
        "Ana",
    ) == {"Ola", "Yui"}


def test_stand_ins_nobody():
    """if there is nobody, stand_ins gives an empty set"""
    assert stand_ins({"Yui": ["alto"], "Ola": ["bass"], "Bao": []}, "Yui") == set()
    assert stand_ins({"Bao": [], "Yui": ["alto"], "Ana": []}, "Bao") == set()


def test_stand_ins_whole_word():
    """a voice is shared only if it's the same text, not part of one"""
    assert stand_ins({"Ana": ["bass"], "Ola": ["bass baritone"]}, "Ana") == set()


def test_unchanged():
    """the dict and its lists are the same afterwards"""
    choir = {"Yui": ["tenor", "alto", "alto"], "Ola": ["tenor", "bass"], "Bao": []}
    before = copy.deepcopy(choir)
    by_voice(choir)
    assert choir == before, "by_voice has changed the choir that it was given"
    rare(choir)
    assert choir == before, "rare has changed the choir that it was given"
    stand_ins(choir, "Yui")
    assert choir == before, "stand_ins has changed the choir that it was given"


def test_stand_ins_unknown():
    """a name that isn't in the choir raises a KeyError"""
    with pytest.raises(KeyError):
        stand_ins({"Yui": ["alto"]}, "Ola")
    with pytest.raises(KeyError):
        stand_ins({}, "Ola")
